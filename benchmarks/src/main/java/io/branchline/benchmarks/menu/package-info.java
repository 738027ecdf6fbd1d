/**
 * How good meal plans are and how long they take, over the shipped foods and dishes and people from a seed. Run one with
 * {@code mvn -Pbenchmarks -pl benchmarks -am compile exec:java}-like means of your own, or with the class path of the module; the
 * arguments are named at each main method.
 */
@NullMarked
package io.branchline.benchmarks.menu;

import org.jspecify.annotations.NullMarked;

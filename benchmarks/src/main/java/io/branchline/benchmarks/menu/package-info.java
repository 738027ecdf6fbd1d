/**
 * How good meal plans are and how long they take, over the shipped foods and dishes and people from a seed. Each class with a main
 * method is one measurement; it names its arguments and prints its figures.
 */
@NullMarked
package io.branchline.benchmarks.menu;

import org.jspecify.annotations.NullMarked;

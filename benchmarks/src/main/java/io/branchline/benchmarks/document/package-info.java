/** Official documents: false alarms of the checker on published documents, and how long writing takes. */
@org.jspecify.annotations.NullMarked
package io.branchline.benchmarks.document;

/** Breaks titles at words into a trapezium or diamond (GB/T 9704-2012 clause 7.3.1); HanLP knows the words. */
@NullMarked
package io.branchline.office.engine.document.title;

import org.jspecify.annotations.NullMarked;

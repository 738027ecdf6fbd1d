/** Checks Word files of official documents against GB/T 9704-2012 and gives a corrected copy; nothing is stored. */
@NullMarked
package io.branchline.office.documentcheck;

import org.jspecify.annotations.NullMarked;

/** Brings the finders together: a transcript goes in, minutes come out. */
@NullMarked
package io.branchline.office.engine.minutes.drafting;

import org.jspecify.annotations.NullMarked;

/** Reads sample meetings once after the start, so that the first caller does not wait until the JVM has learnt the engine. */
@NullMarked
package io.branchline.office.rehearsal;

import org.jspecify.annotations.NullMarked;

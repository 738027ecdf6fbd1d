/** How people word what they settle, hand out, leave open and fear, learned from meetings rather than listed. */
@NullMarked
package io.branchline.office.engine.minutes.wording;

import org.jspecify.annotations.NullMarked;

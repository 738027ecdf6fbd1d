/** How official documents word things: openings and closings by kind, numbers of levels, punctuation at line ends. */
@NullMarked
package io.branchline.office.engine.document.wording;

import org.jspecify.annotations.NullMarked;

/** The corrected copy of a checked document, and what of the findings it leaves to a person. */
@NullMarked
package io.branchline.office.engine.document.correct;

import org.jspecify.annotations.NullMarked;

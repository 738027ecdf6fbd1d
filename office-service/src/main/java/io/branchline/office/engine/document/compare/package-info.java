/** What changed between two versions of a document, element by element. */
@NullMarked
package io.branchline.office.engine.document.compare;

import org.jspecify.annotations.NullMarked;

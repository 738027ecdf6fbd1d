/** What every Word file of ours is made from: units, fonts, borders and kept pieces of markup. */
@NullMarked
package io.branchline.office.engine.document.docx.parts;

import org.jspecify.annotations.NullMarked;

/** Setting of type: characters become glyphs of fonts that have them, glyphs become lines, lines get their places. */
@NullMarked
package io.branchline.office.engine.document.pdf.set;

import org.jspecify.annotations.NullMarked;

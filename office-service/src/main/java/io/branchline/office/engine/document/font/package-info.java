/**
 * The TrueType fonts of a machine: where they lie, what they are called, and which stands in for which face. A font that may
 * not be embedded, or whose outlines are not TrueType, counts as absent; where none is left, it says so.
 */
@NullMarked
package io.branchline.office.engine.document.font;

import org.jspecify.annotations.NullMarked;

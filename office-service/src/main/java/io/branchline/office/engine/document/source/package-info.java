/**
 * Drafts from what is already written: a text or the minutes of a meeting. Words are carried over as they stand and every
 * piece says where it came from; nothing is added but the headings of its kind.
 */
@NullMarked
package io.branchline.office.engine.document.source;

import org.jspecify.annotations.NullMarked;

/** Spoken language: sentences across cues, words that carry meaning, fillers that do not. */
@NullMarked
package io.branchline.office.engine.speech;

import org.jspecify.annotations.NullMarked;

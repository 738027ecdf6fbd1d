/** A transcript as every later step sees it: cues in order, each with an id that evidence can point to. */
@NullMarked
package io.branchline.office.engine.transcript;

import org.jspecify.annotations.NullMarked;

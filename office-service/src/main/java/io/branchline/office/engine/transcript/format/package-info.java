/** From bytes to cues: which encoding, which format, and one reader for each format. */
@NullMarked
package io.branchline.office.engine.transcript.format;

import org.jspecify.annotations.NullMarked;

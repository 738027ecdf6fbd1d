/** Recognisers write JSON: Whisper, Tingwu and their like, read as a stream and cut into cues. */
@NullMarked
package io.branchline.office.engine.transcript.json;

import org.jspecify.annotations.NullMarked;

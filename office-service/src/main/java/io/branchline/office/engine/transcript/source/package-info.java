/** From the bytes of an upload to its text: encodings, Word files, hidden characters. */
@NullMarked
package io.branchline.office.engine.transcript.source;

import org.jspecify.annotations.NullMarked;

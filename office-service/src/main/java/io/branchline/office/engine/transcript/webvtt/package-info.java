/** WebVTT by the parsing rules of W3C WebVTT chapter 6: regions, cues with settings, and the words of a cue. */
@NullMarked
package io.branchline.office.engine.transcript.webvtt;

import org.jspecify.annotations.NullMarked;

/** How questions and what answers them are worded: kinds of answers, denials, corrections, near misses. */
@NullMarked
package io.branchline.office.engine.ask.wording;

import org.jspecify.annotations.NullMarked;

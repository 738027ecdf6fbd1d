/** What a W3C scribe leaves: the log of the channel, notes of {@code nick: words}, and the page of minutes made of them. */
@NullMarked
package io.branchline.office.engine.transcript.scribe;

import org.jspecify.annotations.NullMarked;

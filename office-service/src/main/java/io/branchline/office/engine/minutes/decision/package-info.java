/** Decisions, open questions, risks: sentences that settle something or leave it open. */
@NullMarked
package io.branchline.office.engine.minutes.decision;

import org.jspecify.annotations.NullMarked;

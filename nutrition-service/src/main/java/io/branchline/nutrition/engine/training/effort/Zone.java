package io.branchline.nutrition.engine.training.effort;

import io.branchline.nutrition.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one class of effort means for one person.
 *
 * @param lowBpm lower edge in beats a minute, absent when the pulse is no guide
 * @param highBpm upper edge in beats a minute, absent when the pulse is no guide
 * @param rpeLow lower edge of perceived exertion, 0 to 10
 * @param rpeHigh upper edge of perceived exertion, 0 to 10
 * @param formula the arithmetic with the person's numbers put in
 */
public record Zone(
        Effort effort,
        @Nullable Integer lowBpm,
        @Nullable Integer highBpm,
        int rpeLow,
        int rpeHigh,
        Text talkTest,
        Text formula) {}

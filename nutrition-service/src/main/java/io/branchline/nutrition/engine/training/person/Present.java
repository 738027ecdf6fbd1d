package io.branchline.nutrition.engine.training.person;

/**
 * What a person does now, before the plan.
 *
 * @param aerobicMinutes minutes a week of at least moderate effort, a vigorous minute counted twice, 0 to 2,000
 * @param strengthDays days a week with strength work, 0 to 7
 */
public record Present(int aerobicMinutes, int strengthDays) {}

package io.branchline.office.engine.minutes;

/** A question that was put and the answer that was given. */
public record QuestionAnswer(MinutesItem question, MinutesItem answer) {}

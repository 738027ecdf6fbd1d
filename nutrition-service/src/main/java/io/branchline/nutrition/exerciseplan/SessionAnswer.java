package io.branchline.nutrition.exerciseplan;

import io.branchline.nutrition.engine.training.progress.Step;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView;
import java.util.UUID;

/** What the log means for the weeks to come, with the plan as it stands now. */
record SessionAnswer(UUID id, Step step, String text, int week, ExercisePlanView plan) {}

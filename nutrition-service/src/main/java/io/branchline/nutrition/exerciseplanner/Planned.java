package io.branchline.nutrition.exerciseplanner;

import io.branchline.nutrition.engine.training.check.GuidelineCheck;
import io.branchline.nutrition.engine.training.plan.TrainingPlan;
import io.branchline.nutrition.engine.training.readiness.Readiness;
import java.util.List;

/** A plan with the screening it rests on and the checks it was held against. */
public record Planned(Readiness readiness, TrainingPlan plan, List<GuidelineCheck> checks) {}

package io.branchline.nutrition.engine.training.generate;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.person.Maternity;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.safety.Adjustment;
import io.branchline.nutrition.engine.training.volume.Goal;
import io.branchline.nutrition.engine.training.volume.Wishes;
import java.util.ArrayList;
import java.util.List;

/** What the person should know with the plan: when to stop, what was changed in the wishes, how to raise the load. */
final class PlanNotes {
    static final Text WHY_BY_FEELING = new Text(
            "Effort goes by feeling and the talk test; the pulse is no guide here.", "以自我感觉和说话测试判断强度，此时心率不适合作为依据。");

    private static final Text STOP = new Text(
            "Stop and get help at once for pressure or pain in the chest, fainting, sudden breathlessness or a stumbling heart.",
            "出现胸痛胸闷、晕厥、突然气短或心跳不齐时，立即停止并求助。");
    private static final Text NO_WEIGHT_LOSS = new Text(
            "Weight loss is not planned for minors, in pregnancy, after a birth or with a body mass index below 18.5; this plan is for health.",
            "未成年人、孕期、产后或体重指数低于18.5者不安排减重，本计划以健康为目标。");
    private static final Text RAISE = new Text(
            "When the last set allows two repetitions more than written, add 2 to 10 percent of load or a firmer band next time.",
            "最后一组若还能多做两次，下次加重2%到10%或换更紧的弹力带。");
    private static final Text MINORS = new Text(
            "Sixty minutes a day is the average of the week; play, the way to school and sport lessons count. Energy is not counted for minors.",
            "每天60分钟是一周的平均值，玩耍、上学路上和体育课都算。未成年人不计算能量消耗。");

    private PlanNotes() {}

    static List<Text> of(Trainee trainee, Wishes asked, List<Adjustment> adjustments) {
        List<Text> notes = new ArrayList<>();
        notes.add(STOP);
        if (asked.goal() == Goal.LOSE_WEIGHT && !SafeWishes.mayLoseWeight(trainee)) {
            notes.add(NO_WEIGHT_LOSS);
        }
        if (trainee.maternity().state() == Maternity.State.PREGNANT
                && asked.weeks() > SafeWishes.weeksToTerm(trainee)) {
            notes.add(Text.of(
                    "The plan ends after %d weeks, at week 40 of the pregnancy.",
                    "计划在%d周后结束，即孕40周。", SafeWishes.weeksToTerm(trainee)));
        }
        adjustments.forEach(adjustment -> notes.add(adjustment.note()));
        notes.add(trainee.isMinor() ? MINORS : RAISE);
        return List.copyOf(notes);
    }
}

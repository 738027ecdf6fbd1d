package io.branchline.nutrition.engine.risk;

import io.branchline.nutrition.engine.text.Text;

/** What PREVENT predicts. */
public enum Outcome {
    TOTAL_CVD("total cardiovascular disease", "心血管病总"),
    ASCVD("atherosclerotic cardiovascular disease", "动脉粥样硬化性心血管病"),
    HEART_FAILURE("heart failure", "心力衰竭"),
    CHD("coronary heart disease", "冠心病"),
    STROKE("stroke", "脑卒中");

    private final Text label;

    Outcome(String en, String zh) {
        this.label = new Text(en, zh);
    }

    /** Name for people. */
    public Text label() {
        return label;
    }
}

package io.branchline.nutrition.engine.training.person;

import io.branchline.nutrition.engine.text.Text;

/** Long-term conditions that training rules know. */
public enum HealthCondition implements Restriction {
    HYPERTENSION("high blood pressure", "高血压", false),
    CORONARY_HEART_DISEASE("coronary heart disease", "冠心病", true),
    HEART_FAILURE("heart failure", "心力衰竭", true),
    ARRHYTHMIA("irregular heart rhythm", "心律失常", true),
    STROKE("earlier stroke", "卒中史", true),
    TYPE_1_DIABETES("type 1 diabetes", "1型糖尿病", false),
    TYPE_2_DIABETES("type 2 diabetes", "2型糖尿病", false),
    NEUROPATHY("nerve damage of the feet", "周围神经病变", false),
    RETINOPATHY("diabetic eye disease", "视网膜病变", true),
    GLAUCOMA("glaucoma", "青光眼", false),
    CHRONIC_KIDNEY_DISEASE("chronic kidney disease", "慢性肾病", true),
    ASTHMA("asthma", "哮喘", false),
    COPD("chronic obstructive lung disease", "慢阻肺", false),
    OSTEOPOROSIS("osteoporosis", "骨质疏松", false),
    OSTEOARTHRITIS("osteoarthritis", "骨关节炎", false),
    RHEUMATOID_ARTHRITIS("rheumatoid arthritis", "类风湿关节炎", false),
    CANCER("cancer in or after treatment", "癌症治疗中或治疗后", true),
    EPILEPSY("epilepsy", "癫痫", false),
    PARKINSON("Parkinson disease", "帕金森病", false),
    VERTIGO("dizziness and vertigo", "眩晕", false),
    FALLS("falls or fear of falling", "跌倒或害怕跌倒", false),
    HERNIA("hernia", "疝气", false),
    PELVIC_FLOOR_WEAKNESS("pelvic floor weakness", "盆底功能减弱", false),
    ANAEMIA("anaemia", "贫血", false),
    DEPRESSION("depression", "抑郁", false);

    private final Text text;
    private final boolean needsClearance;

    HealthCondition(String en, String zh, boolean needsClearance) {
        this.text = new Text(en, zh);
        this.needsClearance = needsClearance;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Text text() {
        return text;
    }

    /** Whether a doctor agrees before a person with this condition starts; ACSM preparticipation screening (Riebe 2015). */
    public boolean needsClearance() {
        return needsClearance;
    }
}

package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.List;

/** What a sentence does beyond saying something: it settles, warns, or leaves a question open. */
public enum StatementKind {
    /** Something was settled. */
    DECISION(
            List.of(
                    weighted(3.6, FormalAct.REGEX),
                    weighted(
                            3.4,
                            "\\b(?:the decision (?:is|was)|(?:we|was|is|been|group|team|committee)(?:'ve| have| has)?(?: all)? (?:decided|agreed|resolved|voted|approved)|it(?:'s| is| was) (?:decided|agreed|approved)|motion (?:carries|passes|carried|passed)|final decision|consensus (?:is|was|here|to))\\b"),
                    weighted(
                            2.6,
                            "\\b(?:let's|let us) (?:go with|stick (?:with|to)|do that|keep (?:it|the)|use|make (?:it|that)|drop|remove|postpone|move (?:it|that|this|the)|leave it|target|include|proceed|merge|defer|plan on|aim for)\\b"),
                    weighted(
                            2.4,
                            "\\bwe(?:'ll| will|'re going to| are going to|'re gonna) (?:go (?:with|ahead)|use|have|keep|do|make|move (?:forward|ahead|to)|stick|not|include|proceed|start with|target|postpone|drop|leave|merge|defer|ship)\\b"),
                    weighted(
                            2.2,
                            "\\b(?:we(?:'re| are) (?:going with|settled|agreed|fine with|good to go)|sounds like (?:we|there|everyone)|(?:everyone|everybody|we all) (?:agrees?|is (?:happy|okay|fine|good)|are (?:happy|okay|fine))|no (?:objections?|opposition)|(?:any|no) objection|approved|rough consensus|it makes sense to)\\b"),
                    weighted(
                            2.4,
                            "\\bwe(?:(?:'re| are) not going to| won't) (?:accept|merge|include|take|support|allow|adopt|ship|move|proceed|change|add|use)\\b"),
                    weighted(1.2, "\\bso (?:we|it)(?:'s|'ll| will| should|'re)\\b"),
                    weighted(
                            -1.2,
                            "\\?$|\\b(?:haven't|have not|not yet|didn't|did not|need to|have to|should we|if we|whether|once|when|before) (?:\\w+ ){0,3}(?:decided?|agreed?|decision)\\b"),
                    weighted(-1.0, "^(?:if|whether|do|does|should|are|is|can|could|what|why|how|when|who)\\b")),
            List.of()),
    /** Something may go wrong. */
    RISK(
            List.of(
                    weighted(
                            2.6,
                            "\\b(?:risks?|(?:my|our|the|main|big|biggest|one|only|another|real|serious|a|some|these|those|have|raised?|and) concerns?(?! (?:the|a|an|which|only|mostly)\\b)|concerned(?! with\\b)|worr(?:y|ied|ies)|blockers?|blocking|at risk|dangerous|bottleneck|showstopper)\\b"),
                    weighted(
                            2.0,
                            "\\b(?:might (?:break|fail|delay|not (?:be able|work|make|finish|arrive|fit|hold|scale))|may not be able|won't be able|could (?:break|fail|delay|be a problem)|the (?:problem|issue|challenge|downside) is|(?:will|would|could|may|might|to|further|cause|causes|because of|more|another) (?:be |a |the |further )*delay(?:s|ed)?(?! of \\d)|(?:is|are|was|were) delayed (?:by|until|because|again|due)|behind schedule)\\b"),
                    weighted(
                            2.4,
                            "\\b(?:afraid (?!not\\b|so\\b|I\\b)|scares?\\b|scared\\b|nervous\\b|bothers (?:me|us)\\b|keeps? (?:me|us) (?:awake|up)\\b|(?:my|our|the) (?:fear|worry|nightmare) is|uneasy\\b)"),
                    weighted(2.2, BadOutcome.IF),
                    weighted(2.2, BadOutcome.MAY),
                    weighted(
                            -2.0,
                            "\\b(?:no|not|never|without|\\w+n't|cannot)(?: (?:a|an|any|to|too|so|such|that|this|it|is|was|be|we|I|think|really|super|very|much|great|severe|serious|huge|major|additional|more|have|need|raise|introduce|bring|up|as)){0,6} (?:risks?|concerns?|concerned|worr(?:y|ies|ied)|blockers?|blocking|dangerous|problem)\\b"
                                    + "|\\bas far as\\b.{0,50}\\bconcerned\\b|\\b(?:questions?|thoughts|comments|feedback|opinions)(?:,| or| and)+ (?:\\w+ )?concerns?\\b|\\braise any concerns?\\b|\\bany concern was\\b|\\?$|no worries|^(?:are|is|do|does|did|were|was|have|has) (?:you|we|they|there|anybody|anyone|he|she|it)\\b")),
            List.of(
                    weighted(2.6, "风险(?!防控|管理|管控|投资|评估|控制|防范|意识|教育|偏好|提示|等级|资产|部|敞口)|隐患|担心|担忧|瓶颈|卡点|阻碍"),
                    weighted(2.0, "(?:可能|恐怕)(?:会)?(?:延期|来不及|出问题|影响|失败)|(?:难点|困难|挑战)(?:在于|是)|赶不上"),
                    weighted(2.4, BadOutcome.FEAR_HAN),
                    weighted(2.2, BadOutcome.HAN),
                    weighted(-2.0, "(?:没有?|无|不)(?:什么|任何|太|大|必|用|需要|存在|会有|是){0,2}(?:风险|隐患|担心|担忧|困难)|[？?]$"))),
    /** A question that the meeting did not settle. */
    OPEN_QUESTION(
            List.of(
                    weighted(
                            2.6,
                            "\\b(?:open question|still (?:need|have) to (?:decide|figure|discuss)|(?:not|un)(?: yet)? (?:clear|sure|decided|resolved) (?:yet|if|whether|how|what|who|when)|to be (?:decided|determined|discussed)|TBD|we (?:don't|do not) know (?:yet|if|whether|how|what)|haven't decided|remains (?:open|to be)|need to figure out|undecided)\\b"),
                    weighted(-1.5, "^(?:I'm )?not sure (?:if )?(?:you|I)")),
            List.of(
                    weighted(
                            2.6,
                            "(?:还|尚)(?:没有?|未|不)(?:确定|定|明确|清楚|想好|解决)(?!的)|待(?:定|议|确认|讨论)|(?:需要|有待)(?:再|进一步)(?:讨论|研究|商量|确认)|悬而未决|遗留问题")));

    /** An expression and what it adds; negative ones speak against. */
    private record Weighted(double weight, Expression expression) {}

    private static final int LONG = 40;

    private final List<Weighted> english;
    private final List<Weighted> chinese;

    StatementKind(List<Weighted> english, List<Weighted> chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    private static Weighted weighted(double weight, String expression) {
        return new Weighted(weight, Expression.ignoringCase(expression));
    }

    /** Of a long Chinese sentence the clause that is of this kind and the one before it. */
    String within(String sentence, SpokenLanguage language) {
        String[] clauses = sentence.split("(?<=[，；])");
        if (language == SpokenLanguage.EN || sentence.length() <= LONG) {
            return sentence;
        }
        for (int i = 0; i < clauses.length; i++) {
            if (weigh(clauses[i], language) > 0) {
                return (i == 0 ? "" : clauses[i - 1]) + clauses[i];
            }
        }
        return sentence;
    }

    /** How strongly a sentence is of this kind; 0 and less means that it is not. */
    public double weigh(String sentence, SpokenLanguage language) {
        if (this == DECISION && language == SpokenLanguage.ZH) {
            return SettledHan.weigh(sentence);
        }
        double best = 0;
        double against = 0;
        for (Weighted cue : language == SpokenLanguage.ZH ? chinese : english) {
            if ((cue.weight < 0 || cue.weight > best) && cue.expression.isIn(sentence)) {
                best = Math.max(best, cue.weight);
                against += Math.min(0, cue.weight);
            }
        }
        return best + against;
    }
}

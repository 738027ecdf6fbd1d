package io.branchline.office.document;

import io.branchline.office.engine.document.Fault;
import io.branchline.office.engine.document.business.BusinessBrief;
import io.branchline.office.engine.document.business.BusinessDrafting;
import io.branchline.office.engine.document.business.BusinessRules;
import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.drafting.BriefRules;
import io.branchline.office.engine.document.drafting.OfficialBrief;
import io.branchline.office.engine.document.drafting.OfficialDrafting;
import io.branchline.office.engine.document.flow.FlowDocument;
import io.branchline.office.engine.document.layout.Composition;
import java.util.List;

/** What came of a brief: a laid out official document, a flowing business document, or a refusal. */
sealed interface Drafted {
    /** A 公文 on its grid. */
    record Official(Composition composition, List<Fault> remarks) implements Drafted {}

    /** A business document that flows. */
    record Business(FlowDocument document, List<Fault> remarks) implements Drafted {}

    /** No document: at least one fault that refuses it. */
    record Refused(List<Fault> faults) implements Drafted {}

    static Drafted of(OfficialBrief brief) {
        List<Fault> faults = BriefRules.check(brief);
        return faults.stream().anyMatch(Fault::refuses)
                ? new Refused(faults.stream().filter(Fault::refuses).toList())
                : new Official(Composer.compose(OfficialDrafting.draft(brief)), faults);
    }

    static Drafted of(BusinessBrief brief) {
        List<Fault> faults = BusinessRules.check(brief);
        return faults.isEmpty() ? new Business(BusinessDrafting.draft(brief), faults) : new Refused(faults);
    }

    /** The title for lists. */
    default String title() {
        if (this instanceof Official official) {
            return official.composition().title();
        }
        return this instanceof Business business ? business.document().title() : "";
    }

    default List<Fault> remarks() {
        if (this instanceof Official official) {
            return official.remarks();
        }
        return this instanceof Business business ? business.remarks() : List.of();
    }
}

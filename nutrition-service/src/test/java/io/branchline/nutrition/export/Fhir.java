package io.branchline.nutrition.export;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.NutritionOrder;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Reads a bundle with the reference structures of FHIR R4, strictly, and looks for what the standard requires and they do not. */
final class Fhir {
    private static final FhirContext R4 = FhirContext.forR4();

    private Fhir() {}

    /** What is wrong with it; unknown elements, wrong types and unknown codes end the reading. */
    static List<String> problems(String json) {
        Bundle bundle;
        try {
            bundle = R4.newJsonParser()
                    .setParserErrorHandler(new StrictErrorHandler())
                    .parseResource(Bundle.class, json);
        } catch (DataFormatException broken) {
            return List.of(String.valueOf(broken.getMessage()));
        }
        List<String> problems = new ArrayList<>();
        Set<String> urls = new HashSet<>();
        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            if (!urls.add(entry.getFullUrl())) {
                problems.add("twice: " + entry.getFullUrl());
            }
        }
        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            required(entry.getResource(), problems);
            String text = R4.newJsonParser().encodeResourceToString(entry.getResource());
            java.util.regex.Matcher links = java.util.regex.Pattern.compile("\"reference\":\"([^\"]+)\"")
                    .matcher(text);
            while (links.find()) {
                if (!urls.contains(links.group(1))) {
                    problems.add("points nowhere: " + links.group(1));
                }
            }
        }
        return problems;
    }

    private static void required(Resource resource, List<String> problems) {
        boolean complete = true;
        if (resource instanceof Observation one) {
            complete = one.hasStatus() && one.hasCode() && one.hasValue();
        } else if (resource instanceof NutritionOrder one) {
            complete = one.hasStatus() && one.hasIntent() && one.hasPatient() && one.hasDateTime();
        } else if (resource instanceof CarePlan one) {
            complete = one.hasStatus()
                    && one.hasIntent()
                    && one.hasSubject()
                    && one.getActivity().stream().allMatch(Fhir::oneOfBoth);
        } else if (!(resource instanceof Patient)) {
            problems.add("unexpected " + resource.fhirType());
        }
        if (!complete) {
            problems.add(resource.fhirType() + " lacks what is required");
        }
    }

    /** cpl-3: a detail or a reference, not both; a detail needs its status. */
    private static boolean oneOfBoth(CarePlan.CarePlanActivityComponent activity) {
        return activity.hasReference() != activity.hasDetail()
                && (!activity.hasDetail() || activity.getDetail().hasStatus());
    }
}

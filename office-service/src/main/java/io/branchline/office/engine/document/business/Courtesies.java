package io.branchline.office.engine.document.business;

/** How a letter greets and takes leave. */
final class Courtesies {
    private Courtesies() {}

    static String salutation(BusinessBrief brief) {
        if (brief.salutation() != null && !brief.salutation().isBlank()) {
            return brief.salutation().replaceAll("[,:\\s]+$", "");
        }
        String name =
                brief.recipients().isEmpty() ? null : brief.recipients().get(0).name();
        return name == null ? "Dear Sir or Madam" : "Dear " + name;
    }

    /** "Yours sincerely" to somebody named, "Yours faithfully" otherwise. */
    static String close(BusinessBrief brief, String salutation) {
        if (brief.closing() != null && !brief.closing().isBlank()) {
            return brief.closing().replaceAll("[,\\s]+$", "");
        }
        return salutation.matches("(?i)dear (sir|madam).*") ? "Yours faithfully" : "Yours sincerely";
    }
}

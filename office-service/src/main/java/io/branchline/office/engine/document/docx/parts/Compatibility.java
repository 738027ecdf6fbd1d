package io.branchline.office.engine.document.docx.parts;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;

/** The word processor a file is written for: one of Word 2013 and later, where tables begin at the margin. */
public final class Compatibility {
    private Compatibility() {}

    /** Without it Word opens the file in its compatibility mode and moves tables into the margin. */
    public static void ofToday(XWPFDocument document) {
        CTCompatSetting mode =
                document.getSettings().getCTSettings().addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
    }
}

package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.Compatibility;
import io.branchline.office.engine.document.docx.parts.FontParts;
import io.branchline.office.engine.document.layout.Composition;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;

/** What stands around the text of an official document: page, grid, styles, fonts, settings, properties. */
final class OfficialParts {
    private OfficialParts() {}

    static void prepare(XWPFDocument document, Composition composition) {
        OfficialPage.write(document.getDocument().getBody().addNewSectPr());
        OfficialStyles.write(document);
        FontParts.write(document);
        settings(document);
        properties(document, composition);
    }

    private static void settings(XWPFDocument document) {
        document.getSettings().setEvenAndOddHeadings(true);
        CTSettings settings = document.getSettings().getCTSettings();
        settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.DO_NOT_COMPRESS);
        Compatibility.ofToday(document);
    }

    private static void properties(XWPFDocument document, Composition composition) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(composition.title());
        core.setCreator(composition.author());
        core.getUnderlyingProperties().setLanguageProperty("zh-CN");
        Optional<Date> date = Optional.ofNullable(composition.date())
                .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(date);
        core.setModified(date);
    }
}

package io.branchline.office.engine.document.drafting;

import io.branchline.office.engine.document.official.Attendance;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Direction;
import io.branchline.office.engine.document.official.Distribution;
import io.branchline.office.engine.document.official.DocumentNumber;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.Signing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a writer gives for an official document; what is left out follows from the kind.
 *
 * @param format null for the kind's own
 * @param direction null for the kind's own
 * @param mark 发文机关标志, null for the issuers' own
 * @param serial number of an order (第12号) or issue of minutes (第3期)
 * @param signers 签发人 by name, one for each issuer of a document to a superior
 * @param office 职务 of the signer of an order
 * @param subject what it is about (加强节约用电工作)
 * @param title the whole title; takes the subject's place
 * @param received what is answered by a reply or letter, such as 《关于……的请示》（×发〔2026〕3号）
 * @param opening the first paragraphs as they are to stand; takes the place of basis and purpose
 * @param closing null for the kind's own, empty for none
 * @param manner null for sealed
 * @param contact for the note under a request: name and telephone
 */
public record OfficialBrief(
        Kind kind,
        @Nullable Format format,
        @Nullable Direction direction,
        Control control,
        List<String> issuers,
        @Nullable String mark,
        @Nullable DocumentNumber number,
        @Nullable Integer serial,
        List<String> signers,
        @Nullable String office,
        @Nullable String subject,
        @Nullable String title,
        List<String> addressees,
        @Nullable String basis,
        @Nullable String purpose,
        @Nullable String received,
        List<String> opening,
        List<Point> points,
        @Nullable String closing,
        List<Annex> attachments,
        LocalDate date,
        Signing.@Nullable Manner manner,
        @Nullable String note,
        @Nullable String contact,
        Attendance attendance,
        Distribution distribution) {

    public OfficialBrief {
        issuers = List.copyOf(issuers);
        signers = List.copyOf(signers);
        addressees = List.copyOf(addressees);
        opening = List.copyOf(opening);
        points = List.copyOf(points);
        attachments = List.copyOf(attachments);
    }

    /** An attachment: its name, and its points when it is bound with the document. */
    public record Annex(String title, List<Point> points) {
        public Annex {
            points = List.copyOf(points);
        }
    }

    /** The layout: the kind's own unless said otherwise. */
    public Format layout() {
        if (format != null) {
            return format;
        }
        return switch (kind) {
            case LETTER -> Format.LETTER;
            case ORDER -> Format.ORDER;
            case MINUTES -> Format.MINUTES;
            default -> Format.GENERAL;
        };
    }

    /** The way it goes: the kind's own unless said otherwise. */
    public Direction way() {
        if (direction != null) {
            return direction;
        }
        if (kind.isUpward()) {
            return Direction.UPWARD;
        }
        return kind == Kind.LETTER ? Direction.LEVEL : Direction.DOWNWARD;
    }
}

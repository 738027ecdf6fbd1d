package io.branchline.office.document;

import io.branchline.office.document.fields.BusinessFields;
import io.branchline.office.document.fields.OfficialFields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to draft: a kind, and the fields of its family. */
record NewDocument(
        @NotNull DocumentKind kind,
        @Valid @Nullable OfficialFields official,
        @Valid @Nullable BusinessFields business,
        @Valid @Nullable Source source) {

    /** What to draft from: a text, or the minutes of one of the caller's meetings. Fields that are given take precedence. */
    record Source(
            @Size(max = 200_000) @Nullable String text,
            @Nullable UUID meetingId) {}

    static final String EXAMPLE = """
            {"kind":"NOTICE","official":{
              "issuers":["海州市人民政府办公室"],
              "number":{"code":"海政办发","year":2026,"serial":12},
              "subject":"做好冬季公共机构节约用电工作",
              "addressees":["各县、区人民政府","市政府各部门"],
              "purpose":"进一步做好冬季用电高峰期间的节约用电工作",
              "points":[
                {"heading":"提高思想认识","text":"各单位要把节约用电摆在重要位置，主要负责同志亲自抓。"},
                {"heading":"落实节电措施","points":[
                  {"heading":"控制室内温度","text":"办公区域冬季室内温度不得高于20摄氏度。"},
                  {"heading":"减少照明用电","text":"自然光线充足时不开灯，下班后切断电源。"}]}],
              "attachments":[{"title":"公共机构节约用电检查表"}],
              "date":"2026-11-23","signing":"SEALED",
              "copies":["市委各部门","市人大常委会办公室","市政协办公室"],
              "printer":"海州市人民政府办公室","printedOn":"2026-11-24"}}""";

    static final String FROM_TEXT = """
            {"kind":"REPORT","official":{"issuers":["海州市财政局"],"signers":["张三"],"addressees":["海州市人民政府"],
              "subject":"2026年上半年节约用电工作情况","date":"2026-07-10"},
             "source":{"text":"截至2026年6月底，全市共有公共机构312家。上半年完成节能改造46家，用电量同比下降5.2%。部分单位空调温度控制不严，仍是主要问题。下一步将逐家检查。"}}""";
}

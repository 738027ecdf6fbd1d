package io.branchline.office.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What to draft: a kind, and the fields of its family. */
record NewDocument(
        @NotNull DocumentKind kind,
        @Valid @Nullable OfficialFields official,
        @Valid @Nullable BusinessFields business) {

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
}

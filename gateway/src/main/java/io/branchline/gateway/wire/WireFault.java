package io.branchline.gateway.wire;

import io.branchline.kit.Problem;

/** What is wrong with a message's head or framing; RFC 9112 where no other source is named. */
enum WireFault {
    FOLDED(400, "folded-header", "A header line is continued on the next line (5.2).", "请求头跨行折叠。"),
    CONTROL(400, "control-character", "The head has a control character or a bare CR (2.2).", "请求头中含有控制字符。"),
    MALFORMED(400, "malformed-message", "The head or the body's framing is malformed.", "请求报文格式有误。"),
    HOST(400, "host-header", "A request names exactly one valid Host (3.2).", "请求必须且只能包含一个有效的 Host。"),
    FRAMING(
            400,
            "framing",
            "Content-Length and Transfer-Encoding contradict each other (6.1).",
            "Content-Length 与 Transfer-Encoding 冲突。"),
    CODING(501, "transfer-coding", "Only the transfer coding 'chunked' is known here.", "此处仅支持 chunked 传输编码。"),
    METHOD(501, "method", "This method is not known here.", "此处不支持该方法。"),
    TARGET(400, "request-target", "The request target is neither a path nor an http address.", "请求目标无效。"),
    VERSION(
            505,
            "http-version",
            "HTTP/1.0, HTTP/1.1 and, over TLS, HTTP/2 are spoken here.",
            "此处仅支持 HTTP/1.0、HTTP/1.1 及基于 TLS 的 HTTP/2。"),
    LONG_LINE(414, "uri-too-long", "The request line is longer than 8 KB.", "请求行超过 8 KB。"),
    LONG_HEAD(431, "head-too-large", "The headers are larger than 32 KB.", "请求头超过 32 KB。"),
    SLOW_HEAD(408, "head-too-slow", "The head did not arrive in time.", "请求头未能及时到达。");

    private final Problem problem;

    WireFault(int status, String code, String english, String chinese) {
        problem = new Problem(status, code, english, chinese);
    }

    Problem problem() {
        return problem;
    }
}

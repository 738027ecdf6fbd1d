package io.branchline.gateway.problem;

import io.branchline.kit.Problem;

/** What the edge itself refuses, each with its status, stable code and detail in English and Chinese. */
public enum EdgeProblem {
    UPSTREAM_DOWN(503, "upstream-down", "The service behind this path cannot be reached.", "该路径后的服务无法访问。"),
    UPSTREAM_SLOW(504, "upstream-slow", "The service behind this path did not answer in time.", "该路径后的服务未能及时响应。"),
    UPSTREAM_GARBAGE(
            502, "upstream-garbage", "The service behind this path did not answer in HTTP.", "该路径后的服务返回了无效响应。"),
    BODY_TOO_LARGE(413, "body-too-large", "The request body is larger than allowed here.", "请求内容超过此处允许的大小。"),
    BODY_TOO_SLOW(408, "body-too-slow", "The request body did not arrive in time.", "请求内容未能及时到达。"),
    UNREADABLE_ENCODING(
            415,
            "content-encoding",
            "The body is not packed as its Content-Encoding says; gzip, deflate and identity are known here.",
            "请求内容与其 Content-Encoding 不符；此处支持 gzip、deflate 和 identity。"),
    UNAUTHORIZED(401, "unauthorized", "A valid access token or API key is needed.", "需要有效的访问令牌或 API 密钥。"),
    IDENTITY_UNAVAILABLE(
            503,
            "identity-unavailable",
            "Tokens and keys cannot be checked right now; nothing is wrong with yours.",
            "目前无法核验令牌或密钥；您的凭证本身并无问题。"),
    OUT_OF_SCOPE(403, "out-of-scope", "This key may not do this here; its scopes end before.", "该密钥的权限范围不包括此操作。"),
    UNSAFE_PATH(
            400,
            "unsafe-path",
            "The path has dot segments, encoded separators or characters that do not belong there.",
            "路径包含点段、编码的分隔符或不允许的字符。"),
    NOT_FOUND(404, "not-found", "There is nothing here.", "此处没有内容。"),
    NOT_LOCAL(
            421,
            "not-local",
            "Without configured identity the gateway answers to local names only.",
            "未配置身份验证时，网关只响应本机名称。"),
    TOO_FAST(
            429,
            "rate-limit",
            "More requests than allowed by the second; Retry-After says when to go on.",
            "请求频率超出限制；请按 Retry-After 稍后再试。"),
    TOO_MANY_AT_ONCE(
            429, "concurrency-limit", "Too many requests of yours are under way at the same time.", "您同时进行的请求过多。"),
    QUOTA_USED_UP(429, "daily-quota", "The requests of this day are used up.", "今日的请求配额已用完。"),
    OVERLOADED(
            503,
            "overloaded",
            "The service behind this path has as much to do as it can; ask again.",
            "该路径后的服务已满负荷，请稍后重试。"),
    DRAINING(503, "draining", "This gateway is stopping; ask again.", "该网关正在停止，请重试。");

    private final Problem problem;

    EdgeProblem(int status, String code, String english, String chinese) {
        problem = new Problem(status, code, english, chinese);
    }

    /** The problem to render. */
    public Problem problem() {
        return problem;
    }
}

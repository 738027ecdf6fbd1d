package io.branchline.kit;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creating call that may be repeated with the same {@code Idempotency-Key} and is carried out once
 * (draft-ietf-httpapi-idempotency-key-header). Goes with {@code @Transactional}: the key and what it created are one commit.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}

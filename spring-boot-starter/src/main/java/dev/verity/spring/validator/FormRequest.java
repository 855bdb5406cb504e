package dev.verity.spring.validator;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells whether a thread serves a request of Spring MVC whose input is parameters: a form, or a query. */
final class FormRequest {
    private FormRequest() {}

    static boolean isCurrent() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && carriesParameters(attributes.getRequest().getContentType());
    }

    /** By the type of the content; a request without content has parameters at most. */
    static boolean carriesParameters(@Nullable String type) {
        return type == null || starts(type, "application/x-www-form-urlencoded") || starts(type, "multipart/form-data");
    }

    private static boolean starts(String type, String with) {
        return type.regionMatches(true, 0, with, 0, with.length());
    }
}

package dev.verity.spring.model;

import dev.verity.model.ModelError;
import dev.verity.model.ModelValidationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** What clients are told of a body that is not valid: a problem as in RFC 9457, with all errors and nothing of the input. */
public final class ModelProblem {
    private static final String LINE = "line";

    private ModelProblem() {}

    /** The problem, for an application's own handler of exceptions; in English, but for the messages of the errors. */
    public static ProblemDetail of(ModelValidationException wrong) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail(wrong));
        problem.setTitle(HttpStatus.BAD_REQUEST.getReasonPhrase());
        if (line(wrong) > 0) {
            problem.setProperty(LINE, line(wrong));
        }
        problem.setProperty("errors", errors(wrong.errors()));
        return problem;
    }

    /** The problem of a request, its title and detail by the application's messages where it has some. */
    static ProblemDetail of(InvalidBodyException wrong, @Nullable MessageSource messages, Locale locale, String path) {
        ProblemDetail problem = of(wrong);
        if (messages != null) {
            Object[] arguments = {wrong.errors().size(), wrong.line()};
            Class<?> type = InvalidBodyException.class;
            problem.setTitle(messages.getMessage(
                    ErrorResponse.getDefaultTitleMessageCode(type), arguments, problem.getTitle(), locale));
            problem.setDetail(messages.getMessage(
                    ErrorResponse.getDefaultDetailMessageCode(type, null), arguments, problem.getDetail(), locale));
        }
        problem.setInstance(uri(path));
        return problem;
    }

    /** The members of a problem in the order in which they are read best. */
    static Map<String, Object> members(ProblemDetail problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "type",
                problem.getType() == null ? "about:blank" : problem.getType().toString());
        put(members, "title", problem.getTitle());
        members.put("status", problem.getStatus());
        put(members, "detail", problem.getDetail());
        put(
                members,
                "instance",
                problem.getInstance() == null ? null : problem.getInstance().toString());
        if (problem.getProperties() != null) {
            members.putAll(problem.getProperties());
        }
        return members;
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private static String detail(ModelValidationException wrong) {
        int count = wrong.errors().size();
        return (line(wrong) > 0 ? "Line " + line(wrong) + " of the body" : "The body") + " of the request has "
                + (count == 1 ? "1 error." : count + " errors.");
    }

    private static long line(ModelValidationException wrong) {
        return wrong instanceof InvalidBodyException body ? body.line() : 0;
    }

    private static List<Map<String, Object>> errors(List<ModelError> errors) {
        List<Map<String, Object>> told = new ArrayList<>(errors.size());
        for (ModelError error : errors) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("loc", error.loc());
            each.put("type", error.type());
            each.put("msg", error.msg());
            if (!error.ctx().isEmpty()) {
                each.put("ctx", plain(error.ctx()));
            }
            told.add(each);
        }
        return told;
    }

    /** Values of JSON, whoever writes them. */
    private static Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, each) -> plain.put(String.valueOf(key), plain(each)));
            return plain;
        }
        if (value instanceof Collection<?> collection) {
            List<Object> plain = new ArrayList<>(collection.size());
            collection.forEach(each -> plain.add(plain(each)));
            return plain;
        }
        return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
    }

    private static @Nullable URI uri(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

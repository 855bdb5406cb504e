package dev.verity.sample.clinic;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterValidationResult;

/** What is wrong with one parameter of a method, with one element of it, or with the method's result. */
public record ParameterProblem(String parameter, Integer index, Object key, List<FieldProblem> problems) {

    public static List<ParameterProblem> of(MethodValidationResult result, MessageSource messages, Locale locale) {
        return result.getParameterValidationResults().stream()
                .map(parameter -> of(parameter, messages, locale))
                .toList();
    }

    private static ParameterProblem of(ParameterValidationResult result, MessageSource messages, Locale locale) {
        int position = result.getMethodParameter().getParameterIndex();
        return new ParameterProblem(
                position < 0 ? "result" : result.getMethodParameter().getParameterName(),
                result.getContainerIndex(),
                result.getContainerKey(),
                result.getResolvableErrors().stream()
                        .map(error -> FieldProblem.of(error, messages, locale))
                        .toList());
    }
}

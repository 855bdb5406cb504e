package dev.verity.internal.message;

import dev.verity.internal.message.Segment.Expression;
import dev.verity.internal.message.Segment.Literal;
import dev.verity.internal.message.Segment.Parameter;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Replaces the parameters of one template (Jakarta Validation, section "Default message interpolation algorithm").
 *
 * <p>A parameter's name is looked up in the bundles first; the text found there is a template again and is resolved the
 * same way. Then it is looked up among the values; their text enters the message as it is and is never read as a template,
 * whoever wrote it. Expressions remain, to be evaluated last, unless the name between their braces is a parameter's.
 */
final class Resolution {

    private final TemplateCache templates;
    private final MessageTexts texts;
    private final Values values;
    private final boolean keepsExpressions;
    private final List<Segment> resolved = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private final Set<String> openKeys = new LinkedHashSet<>();

    private Resolution(TemplateCache templates, MessageTexts texts, Values values, boolean keepsExpressions) {
        this.templates = templates;
        this.texts = texts;
        this.values = values;
        this.keepsExpressions = keepsExpressions;
    }

    /**
     * Resolves a template to literals and expressions.
     *
     * @param keepsExpressions false to leave expressions in the message as text
     * @throws ValidationException if a text of the bundles contains itself
     */
    static ResolvedMessage resolve(
            TemplateCache templates, Template template, MessageTexts texts, Values values, boolean keepsExpressions) {
        Resolution resolution = new Resolution(templates, texts, values, keepsExpressions);
        resolution.append(template);
        resolution.endLiteral();
        return new ResolvedMessage(List.copyOf(resolution.resolved));
    }

    private void append(Template template) {
        for (Segment segment : template.segments()) {
            append(segment);
        }
    }

    private void append(Segment segment) {
        if (segment instanceof Literal) {
            literal.append(segment.text());
        } else if (segment instanceof Parameter parameter) {
            if (!replaced(parameter.name(), "")) {
                literal.append(parameter.text());
            }
        } else if (segment instanceof Expression expression && !replaced(expression.name(), "$")) {
            append(expression);
        }
    }

    private void append(Expression expression) {
        if (keepsExpressions) {
            endLiteral();
            resolved.add(expression);
        } else {
            literal.append(expression.text());
        }
    }

    private boolean replaced(String name, String prefix) {
        if (name.isEmpty()) {
            return false;
        }
        String text = texts.text(name, values.attributes());
        if (text != null) {
            literal.append(prefix);
            appendText(name, text);
            return true;
        }
        Object value = values.parameter(name);
        if (value != null) {
            literal.append(prefix).append(ParameterText.of(value));
        }
        return value != null;
    }

    private void appendText(String key, String text) {
        if (!openKeys.add(key)) {
            throw new ValidationException("The message text of the key " + key + " contains itself: "
                    + String.join(" -> ", openKeys) + " -> " + key
                    + ". Message bundles must not form a circle: change the text of one of these keys.");
        }
        append(templates.template(text));
        openKeys.remove(key);
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            resolved.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}

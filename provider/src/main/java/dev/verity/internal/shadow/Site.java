package dev.verity.internal.shadow;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a call validates, without the objects.
 *
 * @param member the path of a property, or an executable, or null
 * @param groups as passed; nothing stands for Default
 */
record Site(Class<?> type, Operation operation, @Nullable Object member, List<@Nullable Class<?>> groups) {
    private static final Pattern POSITION = Pattern.compile("\\[[^\\]]*(\\]|$)");

    static Site of(Class<?> type, Operation operation, @Nullable Object member, Class<?>[] groups) {
        return new Site(type, operation, member, Arrays.asList(groups.clone()));
    }

    /** A site of a property, whose indexes and keys are left out: there is no end of them, and keys may be secret. */
    static Site ofProperty(Class<?> type, Operation operation, @Nullable String property, Class<?>[] groups) {
        boolean hasPosition = property != null && property.indexOf('[') >= 0;
        return of(type, operation, hasPosition ? POSITION.matcher(property).replaceAll("[]") : property, groups);
    }

    /** The call in words. */
    String text() {
        StringBuilder text = new StringBuilder(operation.method()).append('(').append(type.getName());
        if (member instanceof Executable executable) {
            text.append(", ").append(executable.getName());
            text.append(names(Arrays.asList(executable.getParameterTypes()), '(', ')'));
        } else if (member != null) {
            text.append(", \"").append(member).append('"');
        }
        text.append(')');
        return groups.isEmpty() ? text.toString() : text + " for groups " + names(groups, '[', ']');
    }

    private static String names(List<? extends @Nullable Class<?>> types, char open, char close) {
        StringBuilder names = new StringBuilder().append(open);
        for (Class<?> type : types) {
            names.append(names.length() == 1 ? "" : ", ").append(type == null ? "null" : type.getTypeName());
        }
        return names.append(close).toString();
    }
}

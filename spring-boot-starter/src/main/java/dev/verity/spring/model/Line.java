package dev.verity.spring.model;

import dev.verity.model.ModelError;
import dev.verity.model.ModelType;
import dev.verity.model.ModelValidationException;
import dev.verity.model.Result;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A line of NDJSON that is not blank.
 *
 * @param number from 1, of all lines
 * @param index from 0, of those that are not blank
 * @param offset how many bytes come before it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares lines
record Line(long number, long index, long offset, byte[] bytes) {
    /** What to tell of this line when it was read alone and is not valid: its place in the whole. */
    InvalidBodyException placed(ModelValidationException wrong, ModelType<Object> type) {
        ModelValidationException told = isSyntax(wrong) ? readAgain(wrong, type) : wrong;
        List<ModelError> errors = new ArrayList<>(told.errors().size());
        for (ModelError error : told.errors()) {
            errors.add(placed(error));
        }
        return new InvalidBodyException(number, errors, told.getConstraintViolations());
    }

    private static boolean isSyntax(ModelValidationException wrong) {
        return wrong.errors().size() == 1 && wrong.errors().get(0).ctx().containsKey("offset");
    }

    private ModelError placed(ModelError error) {
        List<Object> location = new ArrayList<>(error.loc().size() + 1);
        location.add(index == (int) index ? (Object) (int) index : (Object) index);
        location.addAll(error.loc());
        return new ModelError(location, error.msg(), error.type(), error.input(), placed(error.ctx()));
    }

    private Map<String, Object> placed(Map<String, Object> ctx) {
        if (!(ctx.get("offset") instanceof Number inside)) {
            return ctx;
        }
        Map<String, Object> placed = new LinkedHashMap<>(ctx);
        placed.put("offset", offset + inside.longValue() - (number - 1));
        return placed;
    }

    /** Messages of syntax errors name the line, so it is read once more behind as many lines as there were. */
    private ModelValidationException readAgain(ModelValidationException wrong, ModelType<Object> type) {
        InputStream behind = new SequenceInputStream(new Newlines(number - 1), new ByteArrayInputStream(bytes));
        try (Stream<Result<Object>> rows = type.ndjson(behind)) {
            rows.findFirst().ifPresent(Result::value);
            return wrong;
        } catch (ModelValidationException placed) {
            return placed;
        }
    }

    /** As many newlines as are wanted. */
    private static final class Newlines extends InputStream {
        private long left;

        Newlines(long count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? '\n' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(into, from, from + count, (byte) '\n');
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}

package dev.verity.benchmark.model.user;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Code by hand, on the tokens of jackson-core. */
public final class HandModel extends ModelOperations<UserBean> {
    private static final int USUAL_LENGTH = 128;

    private final JsonFactory factory = new JsonFactory();

    @Override
    public UserBean fromMap(Map<String, ?> values) {
        return complete(HandMaps.read(values));
    }

    @Override
    public UserBean parse(byte[] json) {
        return complete(read(json, 0, json.length));
    }

    private static UserBean complete(UserDraft draft) {
        List<Problem> problems = draft.problems();
        if (problems != null) {
            throw new RefusedException(problems);
        }
        return draft.user;
    }

    private UserDraft read(byte[] json, int offset, int length) {
        try (JsonParser parser = factory.createParser(json, offset, length)) {
            parser.nextToken();
            UserDraft draft = HandJson.read(parser);
            requireEnd(parser);
            return draft;
        } catch (JsonProcessingException e) {
            throw new RefusedException(List.of(Problem.ofInput(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new RefusedException(List.of(Problem.ofInput("more than one value")));
        }
    }

    @Override
    public List<Row<UserBean>> parseArray(byte[] json) {
        List<Row<UserBean>> rows = new ArrayList<>();
        try (JsonParser parser = factory.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new RefusedException(List.of(Problem.ofInput("must be an array")));
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                rows.add(row(HandJson.read(parser)));
            }
            requireEnd(parser);
            return rows;
        } catch (JsonProcessingException e) {
            throw new RefusedException(List.of(Problem.ofInput(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row<UserBean> row(UserDraft draft) {
        List<Problem> problems = draft.problems();
        return problems == null ? Row.of(draft.user) : Row.refused(problems);
    }

    @Override
    public List<Problem> problems(Map<String, ?> values) {
        return row(values).problems();
    }

    @Override
    Row<UserBean> row(Map<String, ?> values) {
        return row(HandMaps.read(values));
    }

    @Override
    Row<UserBean> line(byte[] bytes, int offset, int length) {
        try {
            return row(read(bytes, offset, length));
        } catch (RefusedException e) {
            return Row.refused(e.problems());
        }
    }

    @Override
    public Map<String, @Nullable Object> dict(UserBean user) {
        return HandMaps.write(user);
    }

    @Override
    public String json(UserBean user) {
        return new String(jsonBytes(user), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] jsonBytes(UserBean user) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator generator = factory.createGenerator(bytes)) {
            HandJson.write(user, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public @Nullable String name(UserBean user) {
        return user.name;
    }
}

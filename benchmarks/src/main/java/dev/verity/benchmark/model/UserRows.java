package dev.verity.benchmark.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes users as maps and as JSON, all different. */
public final class UserRows {
    private UserRows() {}

    /** A user as a map. */
    public static Map<String, Object> map(int index) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("id", index);
        user.put("name", "User " + index);
        user.put("age", index % 100);
        user.put("email", "user" + index + "@example.com");
        return user;
    }

    /** A user as a JSON object. */
    public static String json(int index) {
        return "{\"id\":" + index + ",\"name\":\"User " + index + "\",\"age\":" + index % 100 + ",\"email\":\"user"
                + index + "@example.com\"}";
    }

    /** A map with three fields that break a constraint. */
    public static Map<String, Object> mapWithThreeErrors() {
        Map<String, Object> user = map(1);
        user.put("name", "");
        user.put("age", 200);
        user.put("email", "ada(at)example.org");
        return user;
    }

    static List<Map<String, Object>> maps(int count) {
        List<Map<String, Object>> users = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            users.add(map(index));
        }
        return users;
    }

    static byte[] array(int count) {
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        for (int index = 0; index < count; index++) {
            array.write(index == 0 ? '[' : ',');
            array.writeBytes(json(index).getBytes(StandardCharsets.UTF_8));
        }
        array.write(']');
        return array.toByteArray();
    }
}

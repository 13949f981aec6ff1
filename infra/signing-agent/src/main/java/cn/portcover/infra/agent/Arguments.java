package cn.portcover.infra.agent;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The command line: options with a value, and flags. */
record Arguments(Map<String, String> values, Set<String> flags) {
  Arguments {
    values = Map.copyOf(values);
    flags = Set.copyOf(flags);
  }

  /**
   * @throws AgentSettings.Wrong for an option that is unknown, twice given or lacks its value
   */
  static Arguments read(List<String> args, Set<String> valued, Set<String> flagged) {
    var values = new HashMap<String, String>();
    var flags = new HashSet<String>();
    var rest = new ArrayDeque<>(args);
    while (!rest.isEmpty()) {
      var option = rest.removeFirst();
      if (flagged.contains(option)) {
        flags.add(option);
      } else if (!valued.contains(option)) {
        throw new AgentSettings.Wrong("unknown option " + option + "; see --help");
      } else if (rest.isEmpty()) {
        throw new AgentSettings.Wrong(option + " needs a value");
      } else if (values.put(option, rest.removeFirst()) != null) {
        throw new AgentSettings.Wrong(option + " is given twice");
      }
    }
    return new Arguments(values, flags);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }
}

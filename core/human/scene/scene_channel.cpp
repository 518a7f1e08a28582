#include "core/human/scene/scene_channel.h"

namespace lab::human {

namespace {

using Channel = SceneChannel;
using Group = ChannelGroup;

constexpr std::array<ChannelEntry, kSceneChannels> kChannels = {{
    {Channel::Task1, Group::Task, "task-1", LAB_TEXT("Registry", "Task 1")},
    {Channel::Task2, Group::Task, "task-2", LAB_TEXT("Registry", "Task 2")},
    {Channel::Task3, Group::Task, "task-3", LAB_TEXT("Registry", "Task 3")},
    {Channel::Task4, Group::Task, "task-4", LAB_TEXT("Registry", "Task 4")},
    {Channel::Phone, Group::External, "phone", LAB_TEXT("Registry", "Phone")},
    {Channel::DeviantSound, Group::External, "deviant", LAB_TEXT("Registry", "Sudden sound")},
    {Channel::PopUp, Group::External, "pop-up", LAB_TEXT("Registry", "Pop-up")},
    {Channel::Chatter, Group::External, "chatter", LAB_TEXT("Registry", "Chatter")},
    {Channel::Noise, Group::External, "noise", LAB_TEXT("Registry", "Steady noise")},
    {Channel::Worry, Group::Internal, "worry", LAB_TEXT("Registry", "Worry")},
    {Channel::Wandering, Group::Internal, "wandering", LAB_TEXT("Registry", "Wandering thought")},
}};

}  // namespace

std::span<const ChannelEntry, kSceneChannels> sceneChannels() {
    return kChannels;
}

}  // namespace lab::human
